import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { UserFacingError } from '../errors.ts';
import { lineAt } from './line-at.ts';

/** The way to a value of a record: `["quotes", 0, "speaker"]`. */
export type Path = readonly (string | number)[];

/** A BAD_RECORD with the line of what stands at `path`, or of the nearest thing around it that is there. */
export type RecordError = (path: Path, message: string) => UserFacingError;

/** Makes the errors of one record file. `tree` is what `json` was parsed to. */
export const recordErrors =
  (file: string, json: string, tree: Node): RecordError =>
  (path, message) => {
    let node: Node | undefined;
    for (let depth = path.length; node === undefined && depth >= 0; depth -= 1) {
      node = findNodeAtLocation(tree, path.slice(0, depth));
    }
    return new UserFacingError('BAD_RECORD', message, { file, line: lineAt(json, node?.offset ?? 0) });
  };
