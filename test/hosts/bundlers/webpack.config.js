/** Writes the stylesheet to a file of its own, which keeps the room before any script has run. */
import MiniCssExtractPlugin from "mini-css-extract-plugin";

export default {
  mode: "production",
  entry: "./main.js",
  output: { path: `${import.meta.dirname}/dist/webpack` },
  optimization: { minimize: false },
  module: { rules: [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  plugins: [new MiniCssExtractPlugin()],
};
