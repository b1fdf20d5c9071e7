/** The texts of documents in every language. Read by the document writers; whoever shows a screen has its own nouns. */
import en from './en/document.json' with { type: 'json' }
import kk from './kk/document.json' with { type: 'json' }
import ru from './ru/document.json' with { type: 'json' }

/** Language → the tree of `document.…` keys. */
export const documentTexts = { kk, ru, en } as const
