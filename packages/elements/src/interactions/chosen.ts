/** The chosen ids after a tap on one: the only one, or one more, or one less. */
export const toggled = (chosen: readonly string[], id: string, multiple: boolean): readonly string[] => {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  return multiple ? [...chosen, id] : [id];
};
