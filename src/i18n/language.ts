/** BCP 47 tags of the interface languages. */
export type Language = 'zh-CN' | 'en';
