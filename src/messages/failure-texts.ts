/** Sentences for failures, by reason; the command line says them without a page. */
import en from './en/failure.json' with { type: 'json' }
import kk from './kk/failure.json' with { type: 'json' }
import ru from './ru/failure.json' with { type: 'json' }

export const failureTexts = { kk, ru, en } as const
