/** Types a key at the caret of a box, as a keyboard would; '' erases. */
export const typeInto = (input: HTMLInputElement, key: string): void => {
  const start = input.selectionStart ?? input.value.length;
  const end = input.selectionEnd ?? start;
  input.setRangeText(key, key || start !== end ? start : Math.max(0, start - 1), end, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
