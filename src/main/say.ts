/** Words for people outside of the page: which language, and facts put into a text. */
import { type Language, languages } from '#domain/language/dates'

/** `Hello {{name}}` with the facts in place; a fact that is not given leaves its name, so that it is seen in a test. */
export function say(text: string, facts: Readonly<Record<string, unknown>> = {}): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole))
}

/** The language asked for, else that of the system (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Russian. */
export function spokenLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const system = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  const wanted = asked ?? system.slice(0, 2).toLowerCase()
  return languages.find((language) => language === wanted) ?? 'ru'
}
