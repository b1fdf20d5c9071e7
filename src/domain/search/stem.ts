/**
 * Shortens a word to the part that its forms share, to compare texts with each other (repeats, topics).
 * Not for search, where the words stay whole. Works on skeletons (`foldWord`); the lists are ours and short on purpose:
 * an ending that is missed costs a little, an ending that eats the root costs more.
 */
import { foldText, foldWord } from './fold.ts'

export type TextLanguage = 'kk' | 'ru'

/** Russian endings of nouns, adjectives and verbs, longest first within each round. */
const russianEndings: readonly (readonly string[])[] = [
  ['ся', 'сь'],
  [
    'иями',
    'ями',
    'ами',
    'ого',
    'его',
    'ому',
    'ему',
    'ыми',
    'ими',
    'ая',
    'яя',
    'ое',
    'ее',
    'ые',
    'ие',
    'ую',
    'юю',
    'ой',
    'ей',
  ]
    .concat([
      'ый',
      'ий',
      'ым',
      'им',
      'ых',
      'их',
      'иях',
      'ях',
      'ах',
      'ям',
      'ам',
      'ом',
      'ем',
      'ов',
      'ев',
      'ия',
      'ию',
      'ии',
      'ью',
    ])
    .concat(['ют', 'ут', 'ят', 'ат', 'ет', 'ит', 'ешь', 'ишь', 'ете', 'ите', 'ть'])
    .concat(['а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'й', 'ь']),
  ['енн', 'нн', 'ость', 'ова', 'ыва', 'ива', 'ник', 'ск', 'а', 'и', 'е', 'н'],
]

/** Kazakh endings from the outermost to the innermost: case or person, then possession, then number, then the verb. */
const kazakhEndings: readonly (readonly string[])[] = [
  ['мыз', 'міз', 'мын', 'мін', 'пын', 'пін', 'бын', 'бін', 'сыз', 'сіз', 'ңыз', 'ңіз', 'дер', 'дар']
    .concat(['ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен'])
    .concat(['ға', 'ге', 'қа', 'ке', 'да', 'де', 'та', 'те', 'ды', 'ді', 'ты', 'ті', 'ны', 'ні', 'на', 'не', 'н']),
  ['ымыз', 'іміз', 'мыз', 'міз', 'ыңыз', 'іңіз', 'ңыз', 'ңіз', 'сы', 'сі', 'ы', 'і'],
  ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
  [
    'майды',
    'мейді',
    'байды',
    'бейді',
    'пайды',
    'пейді',
    'ады',
    'еді',
    'йды',
    'йді',
    'ған',
    'ген',
    'қан',
    'кен',
    'ып',
    'іп',
    'ма',
    'ме',
  ],
]

const rounds = { ru: folded(russianEndings), kk: folded(kazakhEndings) }
/** Fewer letters than this do not tell a word. */
const shortestStem = { ru: 3, kk: 3 }

/** Words that join and point, in both languages: shared by any two texts, they say nothing about likeness. */
const commonWords: ReadonlySet<string> = new Set(
  foldText(
    `и в во на не нет с со у о об от до за из к ко по под над при для без как что чтобы это этот эта эти тот та те мы вы я он она
     они нас нам нами вас вам наш наша наше наши нашей нашем нашу мой моя моё мне меня его её их же ли бы а но да или если когда где куда
     почему зачем кто кому уже ещё только очень весь все всё всех был была было были будет будут есть быть может можно надо нужно прошу просим
     после перед через год года году годы лет день дня дней раз сам сама там тут здесь туда свой своих который которые которая
     просьба помогите принять меры обращение обращения обращаемся здравствуйте добрый уважаемый ответ ответить
     және мен бен пен да де та те біз сіз сіздер олар ол бұл осы сол мына анау біздің сіздің оның олардың менің бар жоқ емес үшін
     қашан неге қандай қалай қайда кім не ма ме ба бе па пе еді екен бір әр барлық көп аз өте тек ғана енді әлі тағы болады болды болып
     бола бол керек деген деп дейді дейін кейін бері соң сайын туралы бойынша өтінемін өтінеміз сұраймын сұраймыз беріңіз беріңіздер беріңізші
     көмек жауап шара қолдану қолданыңыздар құрметті сәлеметсіз жыл жылы күн ай апта рет өз өзі біраз отырмыз отырмын жатыр тұр жүр`,
  ).split(' '),
)

/**
 * The stem of one skeleton. Deterministic; the stem of a stem may be shorter, so stem once.
 * @param word a word from `foldWord`
 */
export function stemWord(word: string, language: TextLanguage): string {
  const known = stems[language].get(word)
  if (known !== undefined) return known
  const stem = cutEndings(word, language)
  if (stems[language].size >= mostStems) stems[language].clear()
  stems[language].set(word, stem)
  return stem
}

/** Stems that were asked for: three hundred appeals are compared at every pause in typing, and their words are the same. */
const stems = { ru: new Map<string, string>(), kk: new Map<string, string>() }
const mostStems = 20_000

function cutEndings(word: string, language: TextLanguage): string {
  let stem = word
  for (const endings of rounds[language]) {
    const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= shortestStem[language])
    if (ending !== undefined) stem = stem.slice(0, stem.length - ending.length)
  }
  return stem
}

/** Stems of the words that tell what a text is about, each once: without joining words, numbers and single letters.
 *  Several languages give the stems of each, for a text whose language is unknown or mixed. */
export function contentStems(text: string, ...languages: readonly TextLanguage[]): Set<string> {
  const found = new Set<string>()
  for (const word of new Set(foldText(text).split(' '))) {
    if (word.length < 2 || /\d/.test(word) || commonWords.has(word)) continue
    for (const language of languages) found.add(stemWord(word, language))
  }
  return found
}

function folded(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.map((list) =>
    [...new Set(list.map((ending) => foldWord(ending)))]
      .filter((ending) => ending !== '')
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  )
}
