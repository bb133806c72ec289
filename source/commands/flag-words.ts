/**
 * What each flag does, in a line, for the help of one command. A flag that means one thing in one
 * command and another elsewhere says so under both names.
 */
const everywhere: Readonly<Record<string, string>> = {
  '--aloud': 'answers are said, then compared, not chosen from a list',
  '--anki': "the map's drill cards as text that Anki imports",
  '--ascii': 'marks and lines in ASCII alone',
  '--at': 'the place to begin at, such as argument/release-offer',
  '--auto': 'goes on by itself',
  '--blind': 'who said what is hidden until the answer',
  '--burden': 'the burden of proof: word, report, corroboration or record',
  '--cast': 'writes a recording that asciinema plays, with captions beside it',
  '--cast-version': 'the version of the recording, 2 or 3 (3 where nothing is said)',
  '--check': 'plays it without a terminal; exit 1 where the map is not as the script expects',
  '--color': 'colour, whatever the environment says',
  '--data-dir': 'where profiles are kept, in place of the usual folder',
  '--debate': 'the format of the debate, such as british-parliamentary',
  '--force': 'replaces a file that is there',
  '--format': 'how faults are written',
  '--from': 'the format of the file, where its name does not say it',
  '--grant': 'evidence to count whatever its grade',
  '--issue': 'only what is about this issue',
  '--json': 'as JSON, of a stable shape',
  '--kind': 'only items of this kind',
  '--limit': 'how many at most (20 where nothing is said)',
  '--map': 'a map other than the bundled one; - is standard input',
  '--no-color': 'no colour',
  '--notes': "the presenter's notes, following a player of the same script in another terminal",
  '--out': 'the file to write, in place of standard output',
  '--party': 'only what is of this party',
  '--pauses': 'the times as they were, or as long as it takes to read what is said',
  '--plain': 'text, without a screen',
  '--plan': 'a session plan',
  '--profile': 'whose notes and progress (the profile "default" where nothing is said)',
  '--reject': 'evidence to leave out whatever its grade',
  '--report': 'a file for what the other format could not take over',
  '--screen-reader': 'lines in reading order, without boxes',
  '--side': 'a side of the plan',
  '--silent': 'no bell',
  '--speed': 'how fast it goes by itself, from 0.1 to 10',
  '--strict': 'a warning counts as an error',
  '--svg': "a folder for a picture of each step's screen",
  '--text': 'the transcript, as text',
  '--title': 'the title of the walkthrough',
  '--to': 'the format to write',
  '--unicode': 'marks and lines in Unicode, whatever the environment says',
  '--why': 'tells of one argument why it stands or not, and what would change that',
};

const inOne: Readonly<Record<string, string>> = {
  'drill --kind': 'only cards of this kind, such as best-answer, who-holds or evidence',
  'play --data-dir':
    'where the notes in another terminal look for the player, in place of the usual ' +
    'folder; give both the same',
  'import --out': 'the file to write the map to',
};

/** What a flag does in a command; empty where nothing is known of it. */
export function flagWords(command: string, flag: string): string {
  return inOne[`${command} ${flag}`] ?? everywhere[flag] ?? '';
}
