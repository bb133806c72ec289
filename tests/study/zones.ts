/** A learner who travels: the machine's time zone, for the length of a test. */
import { afterEach } from 'vitest';

/** What moves the machine to a zone; it is back home after each test. */
export function traveller(): (zone: string) => void {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });
  return zone => {
    process.env['TZ'] = zone;
  };
}
