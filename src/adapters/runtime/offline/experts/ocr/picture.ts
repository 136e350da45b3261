/** A picture in shades of grey, one byte a pixel, row by row. */
export interface GreyPicture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}
