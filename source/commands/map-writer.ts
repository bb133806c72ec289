/**
 * What a session asks of the file of its map: changes, undoing them, a copy of what is not to be
 * written over. The walk goes on over what comes of it.
 */
import { carriedOver } from '../author/carry-over.js';
import { authorId, authorMemory } from '../author/author-memory.js';
import { askedMessages, toAuthor, type MapChange, type Wanted } from '../author/author-messages.js';
import { isWrittenInForm, takesTerminal } from '../author/map-change.js';
import { authorWing } from '../author/author-wing.js';
import { authorWords } from '../author/words.js';
import type { StanceMap } from '../map/stance-map.js';
import { pageAt } from '../pages/pages.js';
import type { ProgramState } from '../tui/running.js';
import type { Session } from '../tui/session.js';
import type { Action } from '../walk/action.js';
import { withoutOverlay } from '../walk/over-menu.js';
import { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import type { Wing } from '../walk/wing.js';
import { FormKeeper } from './form-keeper.js';
import { copyName, mayChange, writeCopy } from './map-copy.js';
import { bundledMap } from './package-folder.js';
import { dataFolder } from './profile-file.js';
import type { Studied } from './studied.js';
import { hasUndoLists } from './undo-folder.js';
import { ShownChanges } from './shown-changes.js';
import type { ShownChange, WrittenMap } from './written-map.js';

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
  private readonly shown = new ShownChanges();
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
    const names = this.shown.names ?? this.written?.names;
    const remembered = { ...mayChange(this.file), ...names, form: this.forms.form };
    return authorWing(remembered, () => this.forms.room);
  }

  /**
   * Where a program was killed that had changed this map, its changes can be taken back, and what
   * was being written goes on.
   */
  async begins(): Promise<void> {
    const { file, terminal, values } = this.options;
    if (mayChange(this.file).why !== undefined || file === undefined) return;
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
      .then(() => session.send(toAuthor.send({ is: 'forms' })))
      // The first change is not to wait for it.
      .then(() => import('./written-map.js'));
  }

  /** Keeps what is being written beside the map, and does what is asked of it. */
  follow(state: WalkState): void {
    const memory = authorMemory.in(state);
    // What was asked is being done: its form is no longer what is being written.
    if (this.request && memory?.asked === this.request) return;
    this.forms.follow(memory?.form, this.map);
    this.request = memory?.asked;
    if (this.request) this.startOn(this.request);
  }

  private startOn(request: Wanted): void {
    const { session, map, shown, forms } = this;
    if (!session) return;
    const change = request.is === 'copy' ? undefined : shown.of(request, map, forms.room);
    if (change) this.showThenSave(session, change);
    else this.doThenShow(session, request);
  }

  private doThenShow(session: Session, request: Wanted): void {
    if (this.isLong) session.send(saying(authorWords.saving));
    this.working = session.goOnAfter(async () => {
      await this.shown.saved;
      // What is said of a long work is seen before it begins.
      if (this.isLong) await session.settled();
      const change = request.is === 'copy' ? changeIn(request) : request;
      let done: Done | undefined;
      const work = async (): Promise<void> => {
        done = await this.outcomeOf(request);
      };
      if (change && takesTerminal(change)) await this.away(session, work);
      else await work();
      this.shown.forget();
      return walk => (done ? this.goOn(walk, done) : walk);
    });
  }

  private showThenSave(session: Session, shown: ShownChange): void {
    const { change, after, newItem } = shown;
    this.shown.show(shown, this.written);
    this.shown.save(shown, {
      seen: () => session.settled(),
      written: () => this.opened(),
      forms: this.forms,
      say: sentence => session.send(saying(sentence)),
      onOther: (written, messages) => this.showFile(session, written, messages),
      onFault: fault => session.goOnAfter(() => Promise.reject(fault)),
    });
    const saving = this.isLong ? [saying(authorWords.saving)] : [];
    const next = [...this.nextSeen(change, after, newItem), ...saving];
    void session.goOnAfter(
      async () => walk => this.goOn(walk, { map: after, renames: new Map(), next }),
    );
  }

  /** Goes on over the map that the file holds. */
  private async showFile(
    session: Session,
    written: WrittenMap,
    messages: readonly string[],
  ): Promise<void> {
    await session.goOnAfter(async () => {
      const after = written.map(this.map);
      const isFormLeft = this.forms.form !== undefined;
      const resuming = isFormLeft ? [toAuthor.send({ is: 'resume' })] : [];
      const next = [...resuming, saying(messages.join(' '))];
      return ({ program, state }) => {
        // What is being typed is in its form, and is asked again there.
        const walk = { program, state: isFormLeft ? withoutOverlay(state) : state };
        return this.goOn(walk, { ...after, next });
      };
    });
  }

  private get isLong(): boolean {
    return this.map.arguments.length + this.map.evidence.length > manyItems;
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
    const after = new Program(map, this.wingsOver(map), program.engine);
    const carried = carriedOver(state, { before: program, after }, renames);
    return {
      program: after,
      state: next.reduce((now, action) => update(after, now, action), carried),
    };
  }

  private async outcomeOf(request: Wanted): Promise<Done> {
    if (request.is !== 'copy') return this.changeMap(request);
    const { files } = this.options;
    const copy = copyName(this.file ?? bundledMap);
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
    if (isWrittenInForm(change)) await this.forms.finish(after.map, isInMap === true, newItem);
    const next = isInMap ? this.nextSeen(change, after.map, newItem) : this.resuming(change);
    return { ...after, next: [...next, saying(message)] };
  }

  /** What is gone to once a change is in the map: the form that goes on, or what is new. */
  private nextSeen(
    change: MapChange,
    map: StanceMap,
    newItem: string | undefined,
  ): readonly Action[] {
    const resuming = this.resuming(change);
    return resuming.length > 0 ? resuming : showing(change, map, newItem);
  }

  private resuming(change: MapChange): readonly Action[] {
    const isLeft = isWrittenInForm(change) && this.forms.form !== undefined;
    return isLeft ? [toAuthor.send({ is: 'resume' })] : [];
  }

  private unchanged(next: readonly Action[]): Done {
    return { map: this.map, renames: new Map(), next };
  }

  /** Resolves when what was seen to be changed, and what is being written, is on the disk. */
  async flush(): Promise<void> {
    await this.shown.saved;
    await this.forms.flush();
  }

  /** As `flush`, when what was asked of an editor is done too. */
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
