/** A picture that an article shows. */
export interface PictureColumns {
  creditName: string | null;
  url: string | null;
  captionText: string | null;
  alt: string | null;
  role: string | null;
}

/** One of the files that a picture is served as. */
export interface RenditionColumns {
  url: string;
  mediaType: string | null;
  width: number | null;
  height: number | null;
  byteLength: number | null;
}
