/**
 * A map that is walked and written: between two screens the editor has the terminal, and the walk
 * goes on over the map as it is then. What was changed since the map was opened can be taken back.
 */
import { carriedOver } from '../author/carry-over.js';
import { authorId, authorMemory, type AuthorRemembered } from '../author/author-memory.js';
import { askedMessages, toAuthor, type MapChange, type Wanted } from '../author/author-messages.js';
import type { Form } from '../author/form.js';
import type { FormRoom } from '../author/form-room.js';
import { authorWing } from '../author/author-wing.js';
import { authorWords } from '../author/words.js';
import { formWords } from '../author/words-form.js';
import type { StanceMap } from '../map/stance-map.js';
import { pageAt } from '../pages/pages.js';
import type { Session, SessionEnd } from '../tui/session.js';
import type { Action } from '../walk/action.js';
import type { WalkState } from '../walk/state/state.js';
import { copyName, isBundled, mayBeWritten, writeCopy } from './map-copy.js';
import { bundledMap } from './package-folder.js';
import { dataFolder } from './profile-file.js';
import { Lasting, studiedSession, type Studied } from './studied.js';
import type { FormFile } from './form-file.js';
import { hasForms, hasUndoLists } from './undo-folder.js';
import type { WrittenMap } from './written-map.js';

export interface Authored extends Studied {
  /** The file of the map; undefined for the bundled one. */
  readonly file: string | undefined;
}

/** How the last session ended, and the file of the map then: a copy may have taken its place. */
export interface AuthoredEnd extends SessionEnd {
  readonly file: string | undefined;
}

/** Runs sessions over the map and its next states until one ends for good. */
export async function authoredSession(options: Authored): Promise<AuthoredEnd> {
  const { beside = [] } = options;
  const lasting = new Lasting();
  const writer = new Writer(options);
  await writer.begins();
  let next: Partial<Studied> = { opening: [...(options.opening ?? []), ...writer.opening()] };
  for (;;) {
    const { map = options.map } = next;
    const end = await studiedSession({
      ...options,
      ...next,
      beside: [authorWing(writer.offers(), () => writer.forms), ...beside],
      // What forms need is loaded behind the first screen, which it would hold up.
      onStart: session => void session.settled().then(() => writer.loadForms(session)),
      onState: state => writer.follow(state, map),
      save: () => writer.flush(),
      lasting,
      keepsKeys: end => !takesKeys(askedAt(end)),
    });
    writer.follow(end.state, map);
    await writer.flush();
    const asked = askedAt(end);
    if (!asked) {
      if (end.how === 'quit') await writer.ends();
      return { ...end, file: writer.file };
    }
    lasting.away = true;
    const { opening, after } = await writer.does(asked, map);
    lasting.away = false;
    next = {
      map: after.map,
      greeting: undefined,
      goesOn: carriedOver(end.state, { before: map, after: after.map }, after.renames),
      opening,
    };
  }
}

interface Done {
  /** What the next screen begins with. */
  readonly opening: readonly Action[];
  readonly after: { readonly map: StanceMap; readonly renames: ReadonlyMap<string, string> };
}

/** What is done with the file of the map between two screens. */
class Writer {
  private written: WrittenMap | undefined;
  /** What is being written. */
  private form: Form | undefined;
  /** Where that is kept until it is in the map; undefined until anything is written. */
  private formFile: FormFile | undefined;

  forms: FormRoom | undefined;

  constructor(private options: Authored) {}

  async loadForms(session: Session): Promise<void> {
    this.forms ??= (await import('../author/form-room.js')).formRoom;
    session.send(toAuthor.send({ is: 'forms' }));
  }

  get file(): string | undefined {
    return this.options.file;
  }

  /**
   * Where a program was killed that had changed this map, its changes can be taken back, and what
   * was being written goes on.
   */
  async begins(): Promise<void> {
    const { file, terminal, values } = this.options;
    if (mayChange(this.options).why !== undefined || file === undefined) return;
    const folder = dataFolder(values, terminal);
    if (hasUndoLists(folder)) await (await this.opened()).takeUp();
    if (hasForms(folder)) this.form = await (await this.openedFormFile(true))?.left();
  }

  /** Offers to go on with what was being written. */
  opening(): readonly Action[] {
    return this.form ? [leftOffer(this.form.title)] : [];
  }

  /** Keeps what is being written beside the map. */
  follow(state: WalkState, map: StanceMap): void {
    const form = authorMemory.in(state)?.form;
    if (form === this.form) return;
    this.form = form;
    void this.openedFormFile().then(file => file?.keep(this.begun(map)));
  }

  /** Nothing is lost of a form in which nothing is written. */
  private begun(map: StanceMap): Form | undefined {
    const { form, forms } = this;
    return form && forms?.isBegun(map, form) ? form : undefined;
  }

  async flush(): Promise<void> {
    await (await this.openedFormFile())?.flush();
  }

  async ends(): Promise<void> {
    await this.written?.ends();
  }

  offers(): AuthorRemembered {
    return {
      ...mayChange(this.options),
      undo: this.written?.undo,
      redo: this.written?.redo,
      form: this.form,
    };
  }

  async does(asked: Wanted, map: StanceMap): Promise<Done> {
    if (asked.is !== 'copy') return this.changes(asked, map);
    const { files } = this.options;
    const copy = copyOf(this.options);
    const trouble = await writeCopy(files, this.file ?? bundledMap, copy);
    if (trouble !== undefined) return { opening: [saying(trouble)], after: unchanged(map) };
    this.options = { ...this.options, file: copy };
    // What was opened for the file before would go on writing there.
    this.written = undefined;
    this.formFile = undefined;
    const change = askedMessages.safeParse(asked.wanted);
    if (change.success) return this.changes(change.data, map);
    const wanted: Action = { do: 'wing', wing: authorId, message: asked.wanted };
    return { opening: [saying(authorWords.copied(copy)), wanted], after: unchanged(map) };
  }

  private async changes(asked: MapChange, map: StanceMap): Promise<Done> {
    const written = await this.opened();
    const { said, kept, made } = await written.did(asked, map);
    const after = written.map(map);
    const ofForm = isOfForm(asked);
    if (ofForm)
      this.form = kept
        ? this.form && this.forms?.continued(this.form, made)
        : this.begun(after.map);
    const goesOn = ofForm && this.form ? [toAuthor.send({ is: 'resume' })] : [];
    const shows = kept && goesOn.length === 0 ? showing(asked, after.map, made) : [];
    await this.keepForm(after.map);
    return { opening: [...goesOn, ...shows, saying(said)], after };
  }

  private async keepForm(map: StanceMap): Promise<void> {
    const file = await this.openedFormFile();
    file?.keep(this.begun(map));
    await file?.flush();
  }

  /** Most walks write nothing: where there is no form there is no file. */
  private async openedFormFile(
    isNeeded = this.form !== undefined || this.formFile !== undefined,
  ): Promise<FormFile | undefined> {
    const { file, terminal, values } = this.options;
    if (file === undefined || !isNeeded) return undefined;
    const { FormFile } = await import('./form-file.js');
    this.formFile ??= new FormFile(dataFolder(values, terminal), file);
    return this.formFile;
  }

  private async opened(): Promise<WrittenMap> {
    // Most walks change nothing: what changes a map is loaded by those that do.
    this.written ??= new (await import('./written-map.js')).WrittenMap(this.options);
    return this.written;
  }
}

/** What is to be done after a screen, before the next one: nothing where it was the last. */
function askedAt({ how, state }: SessionEnd): Wanted | undefined {
  return how === 'quit' ? authorMemory.in(state)?.asked : undefined;
}

/** What is done without an editor and without a question: it takes no key. */
const takesNoKey: ReadonlySet<Wanted['is']> = new Set(['grade', 'keep', 'move', 'undo', 'redo']);

/** Whether an editor, a question or a shell reads the keys that come then. */
function takesKeys(asked: Wanted | undefined): boolean {
  if (!asked) return true;
  if (asked.is !== 'copy') return !takesNoKey.has(asked.is);
  const change = askedMessages.safeParse(asked.wanted);
  return change.success && takesKeys(change.data);
}

/** Whether what was asked is what is being written in a form, there or in an editor. */
function isOfForm(asked: MapChange): boolean {
  return asked.is === 'keep' || ('begun' in asked && asked.begun !== undefined);
}

/**
 * A new item is gone to, where it has a page of its own. An answer, or what joins two arguments, is
 * seen where it was asked for.
 */
function showing(asked: MapChange, map: StanceMap, made: string | undefined): readonly Action[] {
  const { subject } = asked.is === 'keep' ? asked : {};
  const isAdded = subject?.make === 'add' && subject.kind !== 'relation';
  return isAdded && made !== undefined && pageAt(map, made) ? [{ do: 'go', to: made }] : [];
}

function leftOffer(title: string): Action {
  return toAuthor.choose({
    title: formWords.leftOver(title),
    among: [
      { label: formWords.goOn, message: { is: 'resume' } },
      { label: formWords.leaveIt, message: { is: 'leave' } },
      { label: formWords.dropIt, message: { is: 'drop-form' } },
    ],
  });
}

function saying(sentence: string): Action {
  return toAuthor.send({ is: 'say', sentence });
}

function unchanged(map: StanceMap): Done['after'] {
  return { map, renames: new Map() };
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
