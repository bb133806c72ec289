/**
 * What a session asks of the file of its map: changes, undoing them, a copy of what is not to be
 * written over. The walk goes on over what comes of it.
 */
import { carriedOver } from '../author/carry-over.js';
import { authorId, authorMemory, type AuthorRemembered } from '../author/author-memory.js';
import { askedMessages, toAuthor, type MapChange, type Wanted } from '../author/author-messages.js';
import { authorWing } from '../author/author-wing.js';
import { authorWords } from '../author/words.js';
import type { StanceMap } from '../map/stance-map.js';
import { pageAt } from '../pages/pages.js';
import type { ProgramState } from '../tui/running.js';
import type { Session } from '../tui/session.js';
import type { Action } from '../walk/action.js';
import { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import type { Wing } from '../walk/wing.js';
import { FormKeeper } from './form-keeper.js';
import { copyName, isBundled, mayBeWritten, writeCopy } from './map-copy.js';
import { bundledMap } from './package-folder.js';
import { dataFolder } from './profile-file.js';
import type { Studied } from './studied.js';
import { hasUndoLists } from './undo-folder.js';
import { takesTerminal, type WrittenMap } from './written-map.js';

export interface Authored extends Studied {
  /** The file of the map; undefined for the bundled one. */
  readonly file: string | undefined;
}

/** A map of more items than this takes its time to be changed. */
const manyItems = 10_000;

/** What came of a change. */
interface Done {
  readonly map: StanceMap;
  /** The items that have another id now, by their reference before. */
  readonly renames: ReadonlyMap<string, string>;
  /** What the walk goes on with. */
  readonly next: readonly Action[];
}

export class MapWriter {
  /** Whether an editor or a question has the terminal. */
  isAway = false;
  private map: StanceMap;
  private session: Session | undefined;
  private wingsOver: (map: StanceMap) => readonly Wing[] = () => [];
  /** What is being done. */
  private request: Wanted | undefined;
  private working: Promise<void> | undefined;
  private written: WrittenMap | undefined;
  private forms: FormKeeper;

  constructor(private options: Authored) {
    this.map = options.map;
    this.forms = new FormKeeper(dataFolder(options.values, options.terminal), options.file);
  }

  get file(): string | undefined {
    return this.options.file;
  }

  /** The wing over the map as it is, which knows what can be done with its file. */
  wing(): Wing {
    const { undo, redo } = this.written ?? {};
    const remembered = { ...mayChange(this.options), undo, redo, form: this.forms.form };
    return authorWing(remembered, () => this.forms.room);
  }

  /**
   * Where a program was killed that had changed this map, its changes can be taken back, and what
   * was being written goes on.
   */
  async begins(): Promise<void> {
    const { file, terminal, values } = this.options;
    if (mayChange(this.options).why !== undefined || file === undefined) return;
    if (hasUndoLists(dataFolder(values, terminal))) await (await this.opened()).takeUp();
    await this.forms.begins();
  }

  /** Offers to go on with what was being written. */
  opening(): readonly Action[] {
    return this.forms.offer();
  }

  /** @param wingsOver the wings of the walk over a map */
  startsOn(session: Session, wingsOver: (map: StanceMap) => readonly Wing[]): void {
    this.session = session;
    this.wingsOver = wingsOver;
    void session
      .settled()
      .then(() => this.forms.load())
      .then(() => session.send(toAuthor.send({ is: 'forms' })));
  }

  /** Keeps what is being written beside the map, and does what is asked of it. */
  follow(state: WalkState): void {
    const memory = authorMemory.in(state);
    this.forms.follow(memory?.form, this.map);
    if (!memory || memory.asked === this.request) return;
    this.request = memory.asked;
    if (this.request) this.startOn(this.request);
  }

  private startOn(request: Wanted): void {
    const { session, map } = this;
    if (!session) return;
    const isLong = map.arguments.length + map.evidence.length > manyItems;
    if (isLong) session.send(saying(authorWords.saving));
    this.working = session.goOnAfter(async () => {
      // What is said of a long work is seen before it begins.
      if (isLong) await session.settled();
      const change = request.is === 'copy' ? changeIn(request) : request;
      let done: Done | undefined;
      const work = async (): Promise<void> => {
        done = await this.outcomeOf(request);
      };
      if (change && takesTerminal(change)) await this.away(session, work);
      else await work();
      return walk => (done ? this.goOn(walk, done) : walk);
    });
  }

  /** Hands the terminal over while the work lasts. */
  private async away(session: Session, work: () => Promise<void>): Promise<void> {
    this.isAway = true;
    await session.suspend(work).finally(() => {
      this.isAway = false;
    });
  }

  /** The walk over the map as it is now. */
  private goOn({ program, state }: ProgramState, { map, renames, next }: Done): ProgramState {
    this.map = map;
    const after = new Program(map, this.wingsOver(map));
    const carried = carriedOver(state, { before: program, after }, renames);
    return {
      program: after,
      state: next.reduce((now, action) => update(after, now, action), carried),
    };
  }

  private async outcomeOf(request: Wanted): Promise<Done> {
    if (request.is !== 'copy') return this.changeMap(request);
    const { files } = this.options;
    const copy = copyOf(this.options);
    const trouble = await writeCopy(files, this.file ?? bundledMap, copy);
    if (trouble !== undefined) return this.unchanged([saying(trouble)]);
    this.options = { ...this.options, file: copy };
    // What was opened for the file before would go on writing there.
    this.written = undefined;
    this.forms = this.forms.beside(copy);
    const change = changeIn(request);
    if (change) return this.changeMap(change);
    const wanted: Action = { do: 'wing', wing: authorId, message: request.wanted };
    return this.unchanged([saying(authorWords.copied(copy)), wanted]);
  }

  private async changeMap(change: MapChange): Promise<Done> {
    const written = await this.opened();
    const { message, isInMap, newItem } = await written.perform(change, this.map);
    const after = written.map(this.map);
    if (isOfForm(change)) await this.forms.finish(after.map, isInMap === true, newItem);
    const isFormLeft = isOfForm(change) && this.forms.form !== undefined;
    const resuming = isFormLeft ? [toAuthor.send({ is: 'resume' })] : [];
    const shows = isInMap && !isFormLeft ? showing(change, after.map, newItem) : [];
    return { ...after, next: [...resuming, ...shows, saying(message)] };
  }

  private unchanged(next: readonly Action[]): Done {
    return { map: this.map, renames: new Map(), next };
  }

  async flush(): Promise<void> {
    await this.forms.flush();
  }

  /** Resolves when what was asked is done, and what is being written is on the disk. */
  async settled(): Promise<void> {
    await this.working;
    await this.flush();
  }

  async ends(): Promise<void> {
    await this.written?.ends();
  }

  private async opened(): Promise<WrittenMap> {
    // Most walks change nothing: what changes a map is loaded by those that do.
    this.written ??= new (await import('./written-map.js')).WrittenMap(this.options);
    return this.written;
  }
}

/** What a copy is wanted for, where that changes the map. */
function changeIn({ wanted }: Extract<Wanted, { is: 'copy' }>): MapChange | undefined {
  return askedMessages.safeParse(wanted).data;
}

/** Whether what was asked is what is being written in a form, there or in an editor. */
function isOfForm(change: MapChange): boolean {
  return change.is === 'keep' || ('begun' in change && change.begun !== undefined);
}

/**
 * A new item is gone to, where it has a page of its own. An answer, or what joins two arguments, is
 * seen where it was asked for.
 */
function showing(
  change: MapChange,
  map: StanceMap,
  newItem: string | undefined,
): readonly Action[] {
  const { subject } = change.is === 'keep' ? change : {};
  const isAdded = subject?.make === 'add' && subject.kind !== 'relation';
  return isAdded && newItem !== undefined && pageAt(map, newItem)
    ? [{ do: 'go', to: newItem }]
    : [];
}

function saying(sentence: string): Action {
  return toAuthor.send({ is: 'say', sentence });
}

function copyOf({ file = bundledMap }: Authored): string {
  return copyName(file);
}

/** Whether this map can be written, and what is offered where it can't. */
function mayChange(options: Authored): Pick<AuthorRemembered, 'why' | 'copy'> {
  const { file = bundledMap } = options;
  if (file === '-') return { why: authorWords.notAFile };
  if (isBundled(file)) return { copy: { why: authorWords.bundled, file: copyOf(options) } };
  return mayBeWritten(file)
    ? {}
    : { copy: { why: authorWords.readOnly(file), file: copyOf(options) } };
}
