/**
 * The search index: folded words of each appeal under its `seq`, without a copy of the text. `code` holds the parts of
 * numbers, IIN, BIN and phones; `name` the names; `text` the rest. Positions are not kept: no phrase is ever asked for.
 * The first two and three letters are indexed of their own, because every search begins with them while it is typed.
 */
import type { Step } from './step.ts'

export const searchTables: Step = {
  name: 'search',
  up(ddl) {
    ddl.textIndex(
      'appeal_search',
      ['code', 'name', 'text'],
      [
        "content=''",
        'contentless_delete=1',
        'detail=column',
        "prefix='2 3'",
        "tokenize='unicode61 remove_diacritics 0'",
      ],
    )
    ddl.table('search_word', 'word_id integer primary key, word text not null unique')
    // This one keeps its text: without it the shared parts could not be weighed.
    ddl.textIndex('search_word_parts', ['parts'], ['detail=none', "tokenize='trigram'"])
  },
}
