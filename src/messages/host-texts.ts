/** Texts of the program around the page: start, windows, the page for a browser that is not let in. */
import en from './en/host.json' with { type: 'json' }
import kk from './kk/host.json' with { type: 'json' }
import ru from './ru/host.json' with { type: 'json' }

export const hostTexts = { kk, ru, en } as const
