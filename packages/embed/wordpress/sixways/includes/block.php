<?php
/**
 * The block: drawn by the server, so that what is stored is settings alone.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function (): void {
		wp_register_script(
			'sixways-block',
			plugins_url( 'block/edit.js', __DIR__ ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( 'sixways-block', 'sixways' );
		wp_localize_script( 'sixways-block', 'sixwaysBlock', array( 'host' => settings()['host'], 'widgets' => widgets(), 'area' => settings()['area'] ) );
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'render_callback' => function ( array $attributes ): string {
					$attributes['reading-level'] = $attributes['readingLevel'] ?? '';
					return link_html( $attributes );
				},
			)
		);
	}
);
