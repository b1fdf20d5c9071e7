import { useLayoutEffect, useRef, useState } from 'react'

/** Width of one repeat, px. */
const repeat = 44

/** A band of horns in one line weight: first run, receipt and report header only. Whole repeats, never a cut one. */
export function Ornament() {
  const place = useRef<HTMLDivElement>(null)
  const [repeats, setRepeats] = useState(1)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = new ResizeObserver(() => setRepeats(Math.max(1, Math.floor(element.clientWidth / repeat))))
    measure.observe(element)
    return () => measure.disconnect()
  }, [])
  const width = repeats * repeat
  return (
    <div ref={place} aria-hidden="true">
      <svg className="q-ornament" width="100%" height="20" viewBox={`0 0 ${width} 20`} preserveAspectRatio="none">
        <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" vectorEffect="non-scaling-stroke">
          {Array.from({ length: repeats }, (_, at) => (
            <path key={at} transform={`translate(${at * repeat} 0)`} d={horns} />
          ))}
        </g>
      </svg>
    </div>
  )
}

const horns = [
  'M0 18.5c6 0 9-2 11-4.500',
  'M22 18V9',
  'M22 11c0-6-5-8.500-9-7-3.500 1.400-4 6-.800 7.200 2.600.9 4.600-1.700 3.200-3.600-.9-1.200-2.700-.6-2.500.7',
  'M22 11c0-6 5-8.500 9-7 3.500 1.400 4 6 .800 7.200-2.600.9-4.600-1.700-3.200-3.600.9-1.200 2.700-.6 2.500.7',
  'M44 18.500c-6 0-9-2-11-4.500',
  'M11 18.500c4 0 8-2 11-5.500 3 3.500 7 5.500 11 5.500',
].join('')
