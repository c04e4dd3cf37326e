import { ASSET_KINDS } from '@holdfast/engine/holdings'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Asset, AssetRow, assetFields, Entity, entityFields, GivenValuation, ListSum } from './holdings-parts.ts'
import { knownCurrency } from './known-currency.ts'
import { currency, id, listOf, page, text, uuid } from './values.ts'

const reason = text(500)
const version = z.int().min(1)
const assetFilters = {
  ventureId: page.ventureId,
  entityId: uuid.optional(),
  kind: z.enum(ASSET_KINDS).optional(),
  currency: currency.optional(),
  /** held: not disposed of by today. */
  state: z.enum(['held', 'disposed']).optional(),
  /** A part of the name, in any case. */
  search: text(80).optional(),
}
const document = z.strictObject({ id: uuid, documentId: uuid })

const Thresholds = z
  .strictObject({
    ventureId: uuid,
    /** A balance that loses at least this part of what it was, in percent, is told in the briefing. */
    dropPercent: z.int(),
    /** A balance of an open account that is older than so many days is stale. */
    staleDays: z.int(),
    /** 0: the defaults hold. */
    version: z.int(),
    can: z.record(z.string(), z.boolean()),
  })
  .meta({ id: 'HoldingsThresholds' })

export const holdings = {
  listEntities: endpoint({
    method: 'GET',
    path: '/holdings/entities',
    permission: 'holdings.read',
    summary: 'The legal companies of a holding by name.',
    query: z.strictObject({ ...page, search: text(80).optional() }),
    reply: listOf(Entity),
    errors: [],
  }),
  createEntity: endpoint({
    method: 'POST',
    path: '/holdings/entities',
    permission: 'holdings.manage',
    summary: 'Enters a company. Its name is its own in the venture, in any case of letters (409 `entity.name_taken`).',
    body: z.strictObject({
      ventureId: uuid,
      ...z.strictObject(entityFields).omit({ ownershipShare: true }).shape,
      ownershipShare: entityFields.ownershipShare.optional(),
    }),
    reply: Entity,
    errors: [409],
  }),
  changeEntity: endpoint({
    method: 'PATCH',
    path: '/holdings/entities/:id',
    permission: 'holdings.manage',
    summary: 'Edits what is given; null clears. 409 `record.changed`, `entity.name_taken`.',
    params: id,
    body: z.strictObject({ version, ...z.strictObject(entityFields).partial().shape }),
    reply: Entity,
    errors: [404, 409],
  }),
  voidEntity: endpoint({
    method: 'POST',
    path: '/holdings/entities/:id/void',
    permission: 'holdings.manage',
    summary: 'Takes away a company that was entered by mistake. 409 `entity.in_use` while it has accounts or assets.',
    params: id,
    body: z.strictObject({ reason }),
    reply: Entity,
    errors: [404, 409],
  }),
  listAssets: endpoint({
    method: 'GET',
    path: '/holdings/assets',
    permission: 'holdings.read',
    summary:
      'Assets of the person’s holdings by name, each with its latest valuation, and beside every page the sums of the whole list: one a currency.',
    query: z.strictObject({ ...page, ...assetFilters }),
    reply: z.strictObject({ ...listOf(AssetRow).shape, sums: z.array(ListSum) }),
    errors: [],
  }),
  exportAssets: endpoint({
    method: 'GET',
    path: '/holdings/assets/export.csv',
    permission: 'holdings.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 assets of one venture; what is longer is refused.',
    query: z.strictObject({ ...assetFilters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getAsset: endpoint({
    method: 'GET',
    path: '/holdings/assets/:id',
    permission: 'holdings.read',
    summary: 'One asset with its valuations and documents.',
    params: id,
    reply: Asset,
    errors: [404],
  }),
  createAsset: endpoint({
    method: 'POST',
    path: '/holdings/assets',
    permission: 'holdings.manage',
    summary: 'Enters an asset of a company. Its name is its own in the venture (409 `asset.name_taken`).',
    body: z.strictObject({
      ventureId: uuid,
      entityId: uuid,
      currency: knownCurrency,
      ...z.strictObject(assetFields).partial().shape,
      name: assetFields.name,
      kind: assetFields.kind,
    }),
    reply: Asset,
    errors: [404, 409, 422],
  }),
  changeAsset: endpoint({
    method: 'PATCH',
    path: '/holdings/assets/:id',
    permission: 'holdings.manage',
    summary: 'Edits what is given; null clears. 409 `record.changed`, `asset.name_taken`; 422 `asset.days_order`.',
    params: id,
    body: z.strictObject({ version, ...z.strictObject(assetFields).partial().shape }),
    reply: Asset,
    errors: [404, 409, 422],
  }),
  voidAsset: endpoint({
    method: 'POST',
    path: '/holdings/assets/:id/void',
    permission: 'holdings.manage',
    summary: 'Takes a mistaken asset with its valuations out of every figure; nothing is deleted.',
    params: id,
    body: z.strictObject({ reason }),
    reply: Asset,
    errors: [404],
  }),
  recordValuations: endpoint({
    method: 'POST',
    path: '/holdings/assets/:id/valuations',
    permission: 'holdings.write',
    summary:
      'Records or corrects what an asset was worth on days, all or none, with method and author. What stands already changes nothing. 409 `record.changed` names the `day`; 422 `valuation.in_future`, `valuation.after_disposal`, `valuation.twice`.',
    params: id,
    body: z.strictObject({ valuations: z.array(GivenValuation).min(1).max(100) }),
    reply: Asset,
    errors: [404, 409, 422],
  }),
  voidValuation: endpoint({
    method: 'POST',
    path: '/holdings/assets/:id/valuations/:valuationId/void',
    permission: 'holdings.manage',
    summary: 'Takes a mistaken valuation back. It stands again when somebody records that day anew.',
    params: z.strictObject({ id: uuid, valuationId: uuid }),
    body: z.strictObject({ reason }),
    reply: Asset,
    errors: [404, 409],
  }),
  uploadAssetDocument: endpoint({
    method: 'POST',
    path: '/holdings/assets/:id/documents',
    permission: 'holdings.write',
    summary:
      'Takes a file as multipart/form-data: `file`. PDF, pictures, Office files, CSV and plain text up to 25 MB. The same file again changes nothing.',
    params: id,
    reply: Asset,
    errors: [404, 409, 413, 415, 422],
  }),
  downloadAssetDocument: endpoint({
    method: 'GET',
    path: '/holdings/assets/:id/documents/:documentId',
    permission: 'holdings.read',
    summary: 'A document of an asset as the file that it is.',
    params: document,
    reply: z.string(),
    errors: [404],
  }),
  voidAssetDocument: endpoint({
    method: 'POST',
    path: '/holdings/assets/:id/documents/:documentId/void',
    permission: 'holdings.write',
    summary: 'Takes back a document that does not belong here; it stays to be read.',
    params: document,
    body: z.strictObject({ reason }),
    reply: Asset,
    errors: [404],
  }),
  getHoldingsThresholds: endpoint({
    method: 'GET',
    path: '/holdings/thresholds',
    permission: 'holdings.read',
    summary: 'When a holding wants to be told.',
    query: z.strictObject({ ventureId: uuid }),
    reply: Thresholds,
    errors: [],
  }),
  setHoldingsThresholds: endpoint({
    method: 'PUT',
    path: '/holdings/thresholds',
    permission: 'holdings.manage',
    summary: 'Sets both thresholds. 409 `record.changed`.',
    body: z.strictObject({
      ventureId: uuid,
      dropPercent: z.int().min(1).max(100),
      staleDays: z.int().min(1).max(365),
      version: z.int().min(0),
    }),
    reply: Thresholds,
    errors: [409],
  }),
}
export type HoldingsThresholds = z.output<typeof Thresholds>
