import type { Language } from '../../core/text/text';

const CHINESE = "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'";
const LATIN =
  "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans'";

/** The faces of the page; see shell.css. */
export function facesOf(language: Language): string {
  return language === 'zh' ? `${CHINESE}, sans-serif` : `${LATIN}, ${CHINESE}, sans-serif`;
}
