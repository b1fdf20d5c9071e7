/** All message files, bundled: the program works without network and changes language without a restart. */
import type { Resource } from 'i18next'

const files = import.meta.glob<Resource[string][string]>('../../messages/*/*.json', { eager: true, import: 'default' })

/** Texts by language and file name, as i18next takes them. */
export function messageResources(): Resource {
  const resources: Resource = {}
  for (const [path, texts] of Object.entries(files)) {
    const [, language, noun] = /\/([a-z]{2})\/([a-z0-9-]+)\.json$/.exec(path) ?? []
    if (language === undefined || noun === undefined) continue
    resources[language] = { ...resources[language], [noun]: texts }
  }
  return resources
}
