import { expect, test } from 'vitest'
import { termArticle } from '#domain/deadline/article'

test.each([
  { why: 'R-19: an application', kind: 'application', article: '76' },
  { why: 'R-19: an inquiry', kind: 'inquiry', article: '76' },
  { why: 'R-27: a complaint has its own article', kind: 'complaint', article: '99' },
] as const)('$why cites article $article', ({ kind, article }) => {
  expect(termArticle(kind)).toBe(article)
})
