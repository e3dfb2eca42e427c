/** The package's public entry: typed help for config files. */
export { defineConfig } from './config/options.ts';
export type {
  ClientConfig,
  Config,
  CredentialConfig,
  LapConfig,
  NamesConfig,
  PackageConfig,
  PagingConfig,
  ProjectConfig,
  RefsConfig,
  TypesConfig,
} from './config/options.ts';
