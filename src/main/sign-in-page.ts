/** What a browser sees that was not let in: one sentence in each language of what to do. */
import { hostTexts } from '#messages/host-texts'

const sections = (['kk', 'ru', 'en'] as const).map((language) => {
  const { title, body } = hostTexts[language].admission
  return `<section lang="${language}"><h2>${title}</h2><p>${body}</p></section>`
})

export const signInPage = `<!doctype html>
<html lang="kk">
<head><meta charset="utf-8"><title>Қабылдау</title>
<style>body{font:1.1rem/1.5 "Noto Sans",system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1.5rem;color-scheme:light dark}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin:1.5rem 0 .2rem}p{margin:0}</style></head>
<body><main><h1>Қабылдау</h1>${sections.join('')}</main></body>
</html>
`
