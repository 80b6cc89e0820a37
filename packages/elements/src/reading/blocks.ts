/** A pictogram: blocks to hold. */
export const blocks = 'M4 13h7v7H4zM13 13h7v7h-7zM8.500 4h7v7h-7z';
