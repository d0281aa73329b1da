/** What a command says to the shell when it ends. */
export const EXIT = {
  done: 0,
  /** Findings, or some documents failed. */
  findings: 1,
  usage: 2,
  unreadableInput: 3,
  internal: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
