import { defineConfig } from 'vite';
import { addinConfig } from './build/config.ts';
import { hostAddress } from './build/host.ts';

export default defineConfig(
  addinConfig({
    host: hostAddress(process.env['PATOKAN_HOST']),
    aliases: process.env['PATOKAN_ALIAS'] === '1',
  }),
);
