// Writing into a field the way the browser does, so that its undo keeps working.

/** Gives wording on one line: what is pasted or dropped brings no line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/gu, ' ');
}

/** Puts text where the caret stands, instead of what is selected. */
export function write(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Gives words with the spaces they need between what stands before and behind the caret. */
export function fitted(words: string, before: string, behind: string): string {
  const space = before === '' || /\s$/u.test(before) ? '' : ' ';
  return `${space}${words}${behind === '' || /^[\s;,.:!?)]/u.test(behind) ? '' : ' '}`;
}

/** Leaves the focus in the field when a button beside it is pressed, so that a phone keeps its keyboard open. */
export function keepFocus(event: { readonly target: EventTarget; preventDefault(): void }): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
