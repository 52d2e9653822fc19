<?php
/**
 * A hosted page's address alone on a line becomes the widget, as addresses of videos do.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function (): void {
		$host = settings()['host'];
		if ( '' === $host ) {
			return;
		}
		wp_embed_register_handler(
			'sixways',
			'#^' . preg_quote( $host, '#' ) . '/w/([a-z-]+)/?(?:\?(.*))?$#i',
			function ( array $matches ): string {
				$given = array();
				// WordPress hands the address over as it stands in HTML.
				wp_parse_str( html_entity_decode( $matches[2] ?? '' ), $given );
				return link_html( array_merge( $given, array( 'widget' => strtolower( $matches[1] ) ) ) );
			}
		);
	}
);
