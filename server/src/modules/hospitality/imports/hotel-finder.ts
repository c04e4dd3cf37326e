type Named = { readonly id: string; readonly code: string; readonly name: string }
export type FoundHotel<H extends Named> = { readonly hotel: H } | { readonly error: string }
/** Which hotel a row is of, by what stands in it; null: it does not say. */
export type HotelFinder<H extends Named> = (property: string | null) => FoundHotel<H>

/**
 * By code, which was given to be unmistakable; else by a name that only one of them has. Case and spaces do not matter.
 * `chosen`: the hotel that the whole file is of, if somebody said so.
 */
export function hotelFinder<H extends Named>(hotels: readonly H[], chosen: string | undefined): HotelFinder<H> {
  const byCode = new Map(hotels.map((hotel) => [folded(hotel.code), [hotel]]))
  const byName = Map.groupBy(hotels, ({ name }) => folded(name))
  const named = (text: string) => byCode.get(folded(text)) ?? byName.get(folded(text)) ?? []
  const ofFile = chosen === undefined ? [] : named(chosen)
  return (property) => {
    const [whole, ...othersOfFile] = ofFile
    if (chosen !== undefined && (whole === undefined || othersOfFile.length > 0)) return unclear(chosen, ofFile)
    if (property === null) return whole ? { hotel: whole } : onlyOne(hotels)
    const [hotel, ...others] = named(property)
    if (hotel === undefined || others.length > 0) return unclear(property, named(property))
    return whole && whole.id !== hotel.id ? { error: ofAnother(hotel, whole) } : { hotel }
  }
}

function unclear(text: string, found: readonly Named[]): { readonly error: string } {
  return {
    error:
      found.length > 0
        ? `Several hotels are called "${text}". Write the code.`
        : `There is no hotel "${text}". Write the code or the name of one of the venture’s, or add it under Properties first.`,
  }
}

function onlyOne<H extends Named>(hotels: readonly H[]): FoundHotel<H> {
  const [hotel, ...others] = hotels
  return hotel && others.length === 0
    ? { hotel }
    : {
        error: 'Which hotel this row is of is not said. Choose the hotel of the file, or add a column with its code.',
      }
}

function ofAnother(hotel: Named, file: Named): string {
  return `This row is of ${hotel.name} (${hotel.code}), and the file is of ${file.name} (${file.code}). Import it for its own hotel.`
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
