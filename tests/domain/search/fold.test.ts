import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { digitsOf, foldText, foldWord, highlight, phoneKey, queryTerms } from '#domain/search/fold'

describe('every spelling of a word has one skeleton', () => {
  test.each([
    {
      why: 'Kazakh letters as Russian writes them',
      forms: ['Нұрлан', 'Нурлан', 'Nurlan', 'NURLAN', 'нұрлан', 'Nūrlan'],
    },
    { why: 'ж in three romanisations', forms: ['Жанар', 'Zhanar', 'Janar', 'Žanar', 'Dzhanar', 'Джанар'] },
    { why: 'initial ye', forms: ['Ерлан', 'Yerlan', 'Erlan'] },
    { why: 'ия in the middle and at the end', forms: ['Әлия', 'Алия', 'Aliya', 'Alia', 'Aliia', 'Äliya', 'ӘЛИЯ'] },
    { why: 'қу', forms: ['Қуаныш', 'Куаныш', 'Quanysh', 'Kuanysh', 'Qýanysh', 'Quanış', 'Kuanish'] },
    {
      why: 'old Russian дж',
      forms: ['Жұмабаев', 'Джумабаев', 'Dzhumabaev', 'Jumabayev', 'Zhumabaev', 'Jūmabaev', 'Жумабаев'],
    },
    { why: 'щ', forms: ['Щукина', 'Shchukina', 'Schukina', 'SHCHUKINA'] },
    { why: 'ц and й', forms: ['Цой', 'Tsoi', 'Tsoy', 'цои'] },
    { why: 'х and һ', forms: ['Хасен', 'Khasen', 'Hasen', 'Һасен'] },
    { why: 'ғ as gh', forms: ['Бағлан', 'Баглан', 'Baghlan', 'Baǵlan', 'Bağlan', 'Baglan'] },
    { why: 'ң and ө', forms: ['Жаңаөзен', 'Жанаозен', 'Zhanaozen', 'Jañaözen', 'Janaozen'] },
    { why: 'ү and ә of 2021 and 2018', forms: ['Гүлнәр', 'Гулнар', 'Gülnär', 'Gúlnár', 'Gulnar'] },
    { why: 'ё', forms: ['Фёдоров', 'Федоров', 'Fyodorov', 'Fedorov'] },
    {
      why: 'soft sign',
      forms: ['Васильев', 'Васильевь', "Vasil'ev", 'Vasil’ev', 'Vasilyev'],
    },
    { why: 'doubled letters', forms: ['Абдуллаев', 'Абдулаев', 'Abdullayev', 'Abdulaev'] },
    { why: 'ля at the beginning stands for лә', forms: ['Ләззат', 'Ляззат', 'Lyazzat', 'Läzzat', 'Lazzat'] },
    { why: 'кс', forms: ['Александр', 'Aleksandr', 'Alexandr'] },
    { why: 'ы, і and и', forms: ['Қыдырәлі', 'Кыдырали', 'Kydyrali', 'Qıdırälı'] },
    { why: 'ю', forms: ['Юрий', 'Yuriy', 'Yuri', 'Iurii', 'Yury'] },
    { why: 'й at the end', forms: ['Евгений', 'Yevgeniy', 'Evgeny', 'Evgenii'] },
    { why: 'Latin letters that look Cyrillic', forms: ['Хоров', 'Xopов', 'Хoрoв', 'XОРОВ'] },
    {
      why: 'capital look-alikes',
      forms: ['КАЗАХСТАН', 'КАЗАХCTAH', 'казахстан', 'Kazakhstan'],
    },
    { why: 'a Cyrillic letter in a Latin word', forms: ['Nurlan', 'Nurlаn', 'Nurlаn'.toUpperCase()] },
    { why: 'composed and decomposed й and ё', forms: ['Байёл', 'Байёл'.normalize('NFD'), 'Баиел'] },
    { why: 'zero-width letters and soft hyphens', forms: ['Нұрлан', 'Нұр\u200bлан', 'Нұр\u00adлан', '\ufeffНұрлан'] },
    { why: 'full-width letters', forms: ['Nurlan', 'Ｎｕｒｌａｎ'] },
    { why: 'Cyrillic schwa typed as Latin schwa', forms: ['Сәуле', 'Сəуле', 'Сауле', 'Saule', 'Säule'] },
    { why: 'Latin i in a Kazakh word', forms: ['кітап', 'кiтап', 'китап'] },
  ])('$why: $forms', ({ forms }) => {
    expect([...new Set(forms.map((form) => foldWord(form)))]).toHaveLength(1)
  })

  test.each([
    { why: 'other names stay apart', a: 'Нұрлан', b: 'Нұржан' },
    { why: 'ш is not с', a: 'Шартов', b: 'Сартов' },
    { why: 'ч is not ш', a: 'Чалов', b: 'Шалов' },
    { why: 'digits are not collapsed', a: '11', b: '1' },
  ])('$why: $a and $b', ({ a, b }) => {
    expect(foldWord(a)).not.toBe(foldWord(b))
  })
})

describe('a whole text', () => {
  test.each([
    {
      why: 'words are separated by one space',
      text: '  Үлгі ауылы,\n\tМысал көшесі — 5-үй! ',
      folded: 'улги ауили мисал кошеси 5 уи',
    },
    { why: 'a number falls into its parts', text: '№ 2026-00417', folded: '2026 00417' },
    { why: 'emoji are dropped', text: 'рақмет 👍🏽', folded: 'ракмет' },
    { why: 'nothing', text: ' …—«» ', folded: '' },
    { why: 'only a sign that is dropped', text: 'ь ъ', folded: '' },
  ])('$why', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded)
  })

  test('folding twice changes nothing', () => {
    const letters = fc.constantFrom(
      ...Array.from(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіёABCDEHKMOPTXYabcehijklmnopstuwxyzşçäöü\u0301\u0327' -19",
      ),
    )
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (signs) => {
        const once = foldText(signs.join(''))
        expect(foldText(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const once = foldText(text)
        expect(foldText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('case and normal form do not matter', () => {
    const letters = fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфхцчшщыэюяәғқңөұүһіё -'))
    fc.assert(
      fc.property(fc.array(letters), (signs) => {
        const text = signs.join('')
        expect(foldText(text.toUpperCase())).toBe(foldText(text))
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
    )
  })

  test('the short way of plain Cyrillic words and the long way of others agree', () => {
    const letters = fc.constantFrom(...Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіёДЖШЧЛЯ19'))
    fc.assert(
      fc.property(fc.array(letters), (signs) => {
        const word = signs.join('')
        expect(foldWord(word)).toBe(foldWord(`${word}\u200b`))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    { why: 'words', text: 'Жылу құбыры '.repeat(17_000) },
    { why: 'one endless word', text: 'щ'.repeat(100_000) + 'дж'.repeat(50_000) },
    { why: 'one endless Latin word', text: 'shchyo'.repeat(33_000) },
    { why: 'marks', text: `a${'\u0301'.repeat(199_999)}` },
    { why: 'no words at all', text: '-'.repeat(200_000) },
  ])('200,000 characters are folded without running away: $why', ({ text }) => {
    // A pattern that backtracks would not end within the test's own limit.
    const folded = foldText(text)
    expect(folded.length).toBeLessThanOrEqual(text.length)
    expect(foldText(folded)).toBe(folded)
  })
})

describe('a query', () => {
  test('becomes folded words, each once', () => {
    expect(queryTerms('Zhanar, жанар ЖАНАР Сынақова')).toEqual(['жанар', 'синакова'])
  })

  test('an empty query has no words', () => {
    expect(queryTerms(' - ')).toEqual([])
  })

  test.each([
    { why: 'a number of the register', text: '2026-00417', digits: '202600417' },
    { why: 'a telephone', text: '+7 (701) 000-00-03', digits: '77010000003' },
    { why: 'no digits', text: 'Үлгі', digits: '' },
  ])('digits of $why', ({ text, digits }) => {
    expect(digitsOf(text)).toBe(digits)
  })

  test.each([
    { why: 'with +7', phone: '+7 (700) 000-00-03' },
    { why: 'with 8', phone: '8 700 000 00 03' },
    { why: 'with 7', phone: '77000000003' },
    { why: 'without a prefix', phone: '700 000 00 03' },
  ])('one telephone has one key: $why', ({ phone }) => {
    expect(phoneKey(phone)).toBe('7000000003')
  })

  test('too few digits are no telephone', () => {
    expect(phoneKey('00-03')).toBeUndefined()
  })
})

describe('highlighting', () => {
  test.each([
    { why: 'another alphabet', text: 'Арыз: Нұрлан Үлгібаев', terms: ['nurlan'], hits: ['Нұрлан'] },
    { why: 'the beginning of a word', text: 'Жылу жоқ, жылуды қосыңыздар', terms: ['жыл'], hits: ['Жылу', 'жылуды'] },
    { why: 'a part of a number', text: '№ 2026-00417', terms: ['00417'], hits: ['00417'] },
    { why: 'nothing is found', text: 'су', terms: ['жол'], hits: [] },
    { why: 'no terms', text: 'су', terms: [], hits: [] },
  ])('$why', ({ text, terms, hits }) => {
    expect(
      highlight(text, terms)
        .filter(({ hit }) => hit)
        .map((part) => part.text),
    ).toEqual(hits)
  })

  test('the parts joined are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 3 }), (text, terms) => {
        expect(
          highlight(text, terms)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
