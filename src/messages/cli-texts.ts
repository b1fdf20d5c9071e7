/** Texts of the command line. */
import en from './en/cli.json' with { type: 'json' }
import kk from './kk/cli.json' with { type: 'json' }
import ru from './ru/cli.json' with { type: 'json' }

export const cliTexts = { kk, ru, en } as const
