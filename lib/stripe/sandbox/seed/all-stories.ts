import { agnesLund } from './agnes-lund';
import { beatrizNogueira } from './beatriz-nogueira';
import { camilleRoussel } from './camille-roussel';
import { chenSiyuan } from './chen-siyuan';
import { danaWhitfield } from './dana-whitfield';
import { gregOduya } from './greg-oduya';
import { hannaVogel } from './hanna-vogel';
import { ivoMarkovic } from './ivo-markovic';
import { jonasAlbrecht } from './jonas-albrecht';
import { luciaFerreiro } from './lucia-ferreiro';
import { mariaKeller } from './maria-keller';
import { miaForsell } from './mia-forsell';
import { moritaAoi } from './morita-aoi';
import { noahBergstrom } from './noah-bergstrom';
import { owenCastellano } from './owen-castellano';
import { patLindgren } from './pat-lindgren';
import { priyankaNair } from './priyanka-nair';
import { ruthOkafor } from './ruth-okafor';
import { samWhitaker } from './sam-whitaker';
import type { Story } from './story';
import { tomaszReyes } from './tomasz-reyes';
import { warrenPike } from './warren-pike';

/** Everybody whom Northwind Apps knows, by what their ticket is about. The sender of one more ticket it does not know. */
export const ALL_STORIES: readonly Story[] = [
  mariaKeller,
  agnesLund,
  miaForsell,
  danaWhitfield,
  hannaVogel,
  tomaszReyes,
  gregOduya,
  camilleRoussel,
  beatrizNogueira,
  jonasAlbrecht,
  ruthOkafor,
  chenSiyuan,
  moritaAoi,
  noahBergstrom,
  luciaFerreiro,
  ivoMarkovic,
  priyankaNair,
  owenCastellano,
  warrenPike,
  samWhitaker,
  patLindgren,
];
