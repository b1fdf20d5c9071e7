import { useImperativeHandle, useRef, type Ref } from 'react'
import { describedBy, FieldFrame, type FieldProps } from '#renderer/ui/field.tsx'
import { nextGap, partsOf, type Place } from './gaps.ts'

export interface TextPlaces {
  /** Selects the first gap after the caret, so that typing fills it. */
  readonly toNextGap: () => void
  /** Selects a place of the text and brings it into sight. */
  readonly select: (place: Place) => void
}

export interface GapTextAreaProps extends FieldProps<string> {
  readonly id: string
  readonly lang: string
  readonly places: Ref<TextPlaces>
}

/** The text of a letter. It is as high as its words; gaps that a template left are marked behind them. */
export function GapTextArea({ places, label, value, onChange, id, hint, error, side, lang }: GapTextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  function select({ from, to }: Place): void {
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(from, to)
    if (mirror.current) bringIntoSight(mirror.current, from)
  }
  useImperativeHandle(places, () => ({
    select,
    toNextGap: () => {
      const from = document.activeElement === area.current ? (area.current?.selectionEnd ?? 0) : 0
      const gap = nextGap(value, from)
      if (gap) select(gap)
    },
  }))
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} side={side}>
      <div className="q-box reply-text" data-wrong={error ? true : undefined}>
        <div ref={mirror} className="reply-mirror" aria-hidden="true">
          {partsOf(value).map(({ text, isGap, at }) =>
            isGap ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
          {'\n'}
        </div>
        <textarea
          ref={area}
          id={id}
          lang={lang}
          value={value}
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  )
}

/** Scrolls the screen so that the words at an offset stand in the middle of it. */
function bringIntoSight(mirror: HTMLElement, offset: number): void {
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (offset < before + length) {
      const range = document.createRange()
      range.setStart(node, offset - before)
      const { top } = range.getBoundingClientRect()
      const scroller = mirror.closest('.q-screen-body')
      const box = scroller?.getBoundingClientRect()
      if (box) scroller?.scrollBy({ top: top - box.top - box.height / 2 })
      return
    }
    before += length
  }
}
