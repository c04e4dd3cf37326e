import { expect, test } from 'vitest'
import { plainTextOf } from './plain-text-of.ts'

test.each([
  ['Hello', 'Hello'],
  ['<p>One</p>\n<p>Two</p>', 'One\nTwo'],
  ['<div>One<br/>Two</div><div></div><div></div><div>Three</div>', 'One\nTwo\n\nThree'],
  ['<a href="https://x.example">here</a>,  <b>now</b>', 'here, now'],
  ['<!-- no --><style>p { }</style><SCRIPT>alert(1)</script >seen', 'seen'],
  ['<head><title>no</title></head><header>yes</header>', 'yes'],
  ['1 &lt; 2 &amp;&nbsp;3 &gt; 2 &#8364; &#x20ac; &unknown; &#9999999;', '1 < 2 & 3 > 2 € € &unknown; &#9999999;'],
  ['&lt;b&gt; stays', '<b> stays'],
  ['1 < 2', '1 < 2'],
  ['', ''],
])('%s is read as %s', (html, text) => {
  expect(plainTextOf(html)).toBe(text)
})

test.each(['<style>', '<!--', '<', '<p ', '&', ' ', '<br', '</style'])(
  'a page of nothing but "%s" takes no time to speak of',
  (part) => {
    const began = performance.now()
    plainTextOf(part.repeat(200_000))
    expect(performance.now() - began).toBeLessThan(2_000)
  },
)
