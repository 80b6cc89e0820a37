/** Items of a check: five for a goal; a block asks ten in all and three of each goal at least. */
export function checkLength(goals: number): number {
  return goals === 1 ? 5 : Math.max(3, Math.ceil(10 / goals));
}
