export type StreamedEvent = { readonly event: string; readonly data: string }

/** The events of a stream of them, until it ends. */
export async function* streamedEvents(response: Response): AsyncGenerator<StreamedEvent> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? []
      text = text.slice(end + 2)
      if (event !== undefined && data !== undefined) yield { event, data }
    }
  }
}
