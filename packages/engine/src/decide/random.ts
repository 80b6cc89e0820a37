/** A number from 0 to 1 that follows from the seed and the place alone: mixed as in Wellons' lowbias32 (2018). */
export function chanceOf(seed: number, place: number): number {
  return mixed((seed >>> 0) ^ Math.imul(place + 1, 0x9e3779b9)) / 0x100000000;
}

function mixed(value: number): number {
  let x = value >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
