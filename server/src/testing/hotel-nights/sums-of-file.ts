export type Sql = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>
/** Of a hotel and month, of a month, of a hotel, or ('' and '') of the whole file. */
export type NightSums = {
  readonly code: string
  readonly month: string
  readonly occupancy: string | null
  readonly adr: string | null
  readonly revpar: string | null
}

/** What the raw text of a file comes to, by SQL that shares nothing with the product. */
export function sumsOfFile(sql: Sql, text: string, subtracting: readonly string[]): Promise<readonly NightSums[]> {
  return sql<NightSums>(
    `with line as (
      select string_to_array(each, ';') as c from string_to_table($1, E'\\n') as each where each ~ '^[0-9]'
    ), night as (
      select c[2] as code,
        case when c[1] ~ '^[0-9]{4}' then to_date(c[1], 'YYYY-MM-DD') else to_date(c[1], 'DD-MM-YY') end as day,
        nullif(c[3], '')::numeric - case when c[2] = any ($2) then nullif(c[4], '')::numeric else 0 end as available,
        nullif(c[5], '')::numeric as sold, nullif(translate(c[8], '$,', ''), '')::numeric as revenue
      from line
    )
    select coalesce(code, '') as code, coalesce(month, '') as month,
      (sum(sold) filter (where available is not null) / nullif(sum(available) filter (where sold is not null), 0))::numeric(30, 12)::text as occupancy,
      (sum(revenue) filter (where sold is not null) / nullif(sum(sold) filter (where revenue is not null), 0))::numeric(30, 12)::text as adr,
      (sum(revenue) filter (where available is not null) / nullif(sum(available) filter (where revenue is not null), 0))::numeric(30, 12)::text as revpar
    from (select night.*, to_char(day, 'YYYY-MM') as month from night) n
    group by grouping sets ((code, month), (month), (code), ()) order by 1, 2`,
    [text, subtracting],
  )
}
