import { defineConfig } from 'vite';
import { verifierConfig } from './build/config.ts';

export default defineConfig(verifierConfig());
