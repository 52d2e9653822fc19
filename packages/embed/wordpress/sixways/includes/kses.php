<?php
/**
 * Lets people who may not write any HTML write the kit's tags, with the attributes that configure them and no others.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

add_filter(
	'wp_kses_allowed_html',
	function ( array $allowed, $context ): array {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		// No `endpoint`, `adapter` or `src`: where answers go is not an editor's to say.
		$attributes = array_fill_keys( array( 'area', 'aid', 'explainer', 'heading-level', 'reading-level', 'lang', 'view', 'class', 'id' ), true );
		foreach ( array_keys( widgets() ) as $widget ) {
			$allowed[ 'care-' . $widget ] = $attributes;
		}
		$allowed['care-journey'] = $attributes;
		return $allowed;
	},
	10,
	2
);

// The tags alone need the loader, too.
add_filter(
	'the_content',
	function ( string $content ): string {
		if ( str_contains( $content, '<care-' ) && '' !== settings()['host'] ) {
			wp_enqueue_script( 'sixways-loader' );
		}
		return $content;
	}
);
