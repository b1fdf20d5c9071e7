import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/500.css'
import '@fontsource/noto-sans/600.css'
import '@fontsource/noto-sans/700.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/choice-keys.css'
import './ui/notes.css'
import './ui/layout.css'
import './app/frame.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { keptLanguage, startTexts } from './i18n/i18n.ts'

const place = document.querySelector('#root')
if (!place) throw new Error('index.html has no place for the page')
await startTexts(keptLanguage())
createRoot(place).render(<App />)
