import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UserFacingError } from '../../errors.ts';
import { ownProgram } from '../../own-program.ts';
import { queryTimeout } from '../read/query-timeout.ts';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A statement, and the file that it is to be run on. */
export interface ReadRequest extends Statement {
  readonly path: string;
}

/** A relation's name, and its rows as JSON. */
export interface NamedRows {
  readonly n: string;
  readonly j: string;
}

/** What a process says: once that it is ready, then what became of each statement. */
export type ReadResponse =
  | { readonly isReady: true }
  | { readonly rows: readonly NamedRows[] }
  | { readonly failed: { readonly message: string; readonly errcode: number | null } };

interface Limits {
  /** The most processes. */
  readonly most: number;
  /** The most statements that wait for one. */
  readonly waiting: number;
  /** For how long a statement may run, in milliseconds. */
  readonly deadline: number;
}

interface Waiting {
  readonly statement: Statement;
  readonly resolve: (rows: readonly NamedRows[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Processes that read one SQLite file, made as they are needed. What waits for one is answered first come, first served; a
 * statement that is not done at its deadline is ended together with its process.
 */
export class ReadProcessPool {
  readonly #path: string;
  readonly #limits: Limits;
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();
  readonly #queue: Waiting[] = [];
  #busy = 0;

  constructor(path: string, limits: Limits) {
    this.#path = path;
    this.#limits = limits;
  }

  get use(): { readonly open: number; readonly idle: number; readonly waiting: number } {
    return { open: this.#all.size, idle: this.#idle.length, waiting: this.#queue.length };
  }

  /** The rows of a statement. Throws QUERY_TIMEOUT at the deadline, OVERLOADED where too many wait, and what SQLite says. */
  run(statement: Statement): Promise<readonly NamedRows[]> {
    const { most, waiting } = this.#limits;
    // Those for which a process is free, or still starts, do not wait.
    if (this.#queue.length - (most - this.#busy) >= waiting) {
      throw new UserFacingError('OVERLOADED', `${waiting} questions wait for the database already; try again.`);
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ statement, resolve, reject });
      this.#next();
    });
  }

  /** Ends all processes; waiting queries are rejected. */
  close(): void {
    for (const { reject } of this.#queue.splice(0)) reject(new Error('the store was closed'));
    for (const child of this.#all) child.kill('SIGKILL');
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const child = this.#idle.pop();
    const waiting = child === undefined ? undefined : this.#queue.shift();
    if (child !== undefined && waiting !== undefined) this.#ask(child, waiting);
    else if (this.#all.size < this.#limits.most) this.#start();
  }

  #ask(child: ChildProcess, { statement, resolve, reject }: Waiting): void {
    this.#busy += 1;
    child.ref();
    child.channel?.ref();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      // Its answer may still arrive: a process that is ending must get no new query.
      child.off('message', told);
      child.kill('SIGKILL');
    }, this.#limits.deadline);
    const ended = () => {
      this.#busy -= 1;
      clearTimeout(timer);
      child.off('message', told);
      reject(isLate ? queryTimeout() : new Error('a process that reads the store has ended'));
    };
    const told = (answer: ReadResponse) => {
      this.#busy -= 1;
      clearTimeout(timer);
      child.off('close', ended);
      this.#rest(child);
      if ('rows' in answer) resolve(answer.rows);
      else if ('failed' in answer)
        reject(Object.assign(new Error(answer.failed.message), { errcode: answer.failed.errcode }));
      this.#next();
    };
    child.once('message', told);
    child.once('close', ended);
    const asked: ReadRequest = { ...statement, path: this.#path };
    child.send(asked);
  }

  /** Only what is asked of a process keeps this one alive: a store that is not closed does not. */
  #rest(child: ChildProcess): void {
    this.#idle.push(child);
    child.unref();
    child.channel?.unref();
  }

  /** Starts a process, which says when it is ready: until then no deadline runs. */
  #start(): void {
    const child = fork(fileURLToPath(program.url), [], {
      execArgv: [...program.execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#all.add(child);
    let isReady = false;
    child.once('message', () => {
      isReady = true;
      this.#rest(child);
      this.#next();
    });
    child.on('error', () => undefined);
    child.on('close', () => {
      this.#all.delete(child);
      const at = this.#idle.indexOf(child);
      if (at !== -1) this.#idle.splice(at, 1);
      if (!isReady) this.#queue.shift()?.reject(new Error('no process that reads the store could be started'));
      this.#next();
    });
  }
}

const program = ownProgram(new URL('./read-process.ts', import.meta.url));
