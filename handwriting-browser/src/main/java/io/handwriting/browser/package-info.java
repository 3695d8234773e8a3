/** The demo's page without a server: the library as WebAssembly, which answers a page in the browser as the server does. */
@NullMarked
package io.handwriting.browser;

import org.jspecify.annotations.NullMarked;
