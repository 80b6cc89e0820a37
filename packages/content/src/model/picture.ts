/** An image file and what it shows, for who cannot see it. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}
