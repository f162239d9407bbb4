/**
 * As the `ref` of a field: one may write in it as soon as it is there. The attribute `autofocus` would do nothing:
 * browsers heed it once, while the page is loaded.
 */
export function atOnce(field: HTMLElement | null): void {
  field?.focus();
}
