import vue from '@vitejs/plugin-vue';

const isOurs = (tag) => tag.startsWith('leerspoor-');

export default { base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })] };
