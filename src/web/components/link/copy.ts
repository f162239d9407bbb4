/** Copies by selecting: the clipboard API exists over HTTPS alone, and a room may run without. */
export function copy(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
