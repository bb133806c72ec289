/**
 * A process that writes bookmarks into a profile, one after the other, and acknowledges each on
 * standard output once it is saved.
 */
import { emptyStudy, withStudy } from '../../source/study/profile/profile.js';
import { ProfileStore } from '../../source/study/profile/profile-store.js';

const [, , folder = '', writer = '', count = '1'] = process.argv;
const store = await ProfileStore.open({
  folder,
  name: 'anna',
  now: () => new Date(),
  say: sentence => process.stderr.write(`${sentence}\n`),
});
for (let at = 0; at < Number(count); at++) {
  const reference = `${writer}-${at}`;
  store.change(profile =>
    withStudy(profile, 'trains', study => ({
      ...emptyStudy,
      ...study,
      bookmarks: [...study.bookmarks, { reference, at: new Date().toISOString() }],
    })),
  );
  if (!(await store.flush())) process.exit(1);
  process.stdout.write(`${reference}\n`);
}
