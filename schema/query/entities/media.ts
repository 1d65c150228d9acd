import type { EmbedKind } from '../../domain/model.ts';

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

/** Something of another site that an article shows. */
export interface EmbedColumns {
  kind: EmbedKind;
  url: string;
  provider: string | null;
  title: string | null;
}
