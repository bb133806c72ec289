/** The time that a session is handed. A test hands in its own, and moves it as it likes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once, so many milliseconds from now; what it returns calls that off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** The clock of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};
