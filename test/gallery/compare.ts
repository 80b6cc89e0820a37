// Runs in an empty page: cuts the states out of the picture of a task, and says how much two differ.

export interface Cut {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Pair = readonly [string, string];

/**
 * Share of the pixels, 0 to 1, in which each pair of states differs visibly in lightness: colour alone does not count.
 * States are laid over each other at their upper edge; what one has more than the other counts too.
 */
export async function differences(png: string, cuts: Cut[], pairs: Pair[]): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const height = Math.max(...cuts.map((cut) => cut.height));
  const grey = new Map(cuts.map((cut) => [cut.name, lightness(cut)]));
  return pairs.map(([a, b]) => {
    const [one, other] = [grey.get(a)!, grey.get(b)!];
    let differ = 0;
    for (let i = 0; i < one.length; i++) if (Math.abs(one[i]! - other[i]!) > 24) differ++;
    return differ / one.length;
  });

  function lightness({ left, top, width, height: own }: Cut): Float32Array {
    const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    canvas.drawImage(picture, left, top, width, own, 0, 0, width, own);
    const { data } = canvas.getImageData(0, 0, width, height);
    return Float32Array.from(
      { length: width * height },
      (_, i) => 0.3 * data[4 * i]! + 0.59 * data[4 * i + 1]! + 0.11 * data[4 * i + 2]!,
    );
  }
}
