import type { Adcode } from '../core/areas/area';
import type { Boundaries } from '../core/areas/boundaries';
import type { Geographies, Geography } from '../core/areas/geography';
import type { Topology } from '../core/areas/topology';
import type { Recipe } from '../core/overlays/recipe';
import type { AtlasRecord } from '../core/record/authored/parseRecord';
import type { Problem } from '../core/record/authored/problem';
import type { Refusal } from '../core/record/compare';
import type { NotedTable } from '../core/record/notedTable';
import type { ProjectFigures } from '../core/record/projectFigures';
import type { Site } from '../core/record/site';
import type { Theme, Topic } from '../core/record/theme';

/** What has been loaded so far. More comes later: counties when they are asked for, evidence after the first picture. */
export interface AtlasParts {
  /** Of a publisher's own site. */
  readonly site?: Site | null;
  readonly boundaries: Boundaries;
  /** The provinces whose counties can be loaded. */
  readonly countyProvinces: readonly Adcode[];
  /** Counties of theirs that are not drawn: founded since, or seas. */
  readonly undrawnCounties?: readonly Adcode[];
  /** Of the files of all counties close up, as they travel. */
  readonly countyKilobytes?: number;
  /** Overlays that a link may name; their recipes come with the evidence. */
  readonly overlayIds: readonly string[];
  /** Themes that come with the evidence: those of overlays. */
  readonly laterThemes: readonly string[];
  /** Themes of overlays; empty until they have come. */
  readonly overlayThemes: readonly Theme[];
  /** By id, in the order of their files; empty until they have come. */
  readonly recipes: ReadonlyMap<string, Recipe>;
  /** Of the whole country, coarse; null until they have been asked for. */
  readonly counties: Geography | null;
  /** Finer shapes of the counties of the provinces that were looked at close up. */
  readonly finerCounties?: ReadonlyMap<Adcode, Topology>;
  /** Neighbouring land, for context; the map does without. */
  readonly land: Topology | null;
  /** Whether each measure is to have a theme; false on the way to the first picture, which shows one. */
  readonly derivesThemes: boolean;
  /** The authored tables by their path; see `parseRecord`. */
  readonly files: Readonly<Record<string, string | null>>;
  /** The reader's own; null where there are none. */
  readonly projectFigures: ProjectFigures | null;
  /** Tables that stories and links speak of, by their id, whether their figures are at hand or not. */
  readonly notedTables?: ReadonlyMap<string, NotedTable>;
}

/** All that the atlas knows. */
export interface AtlasData
  extends Pick<AtlasParts, 'boundaries' | 'countyProvinces' | 'land' | 'overlayIds' | 'recipes'> {
  readonly parts: AtlasParts;
  /** null: the atlas as it comes. */
  readonly site: Site | null;
  /** The same without the reader's own figures; null where there are none. */
  readonly published: AtlasData | null;
  /** What can be drawn on. */
  readonly geographies: Geographies;
  readonly record: AtlasRecord;
  readonly topics: readonly Topic[];
  /** By id: the reader's own, those of the list in its order, then one for each other measure. */
  readonly themes: ReadonlyMap<string, Theme>;
  /** Why the figures of a measure cannot share a legend, and so have no theme. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** What is wrong with the tables that have come so far. */
  readonly problems: readonly Problem[];
}
