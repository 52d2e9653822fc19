<?php
/**
 * Where the widgets come from, and what they start with: Settings → Sixways.
 *
 * @package Sixways
 */

namespace Sixways;

defined( 'ABSPATH' ) || exit;

const OPTION = 'sixways';

/**
 * The settings, whole.
 *
 * @return array{host: string, area: string} The host without a slash at the end; a borough's GSS code, or nothing.
 */
function settings(): array {
	return wp_parse_args( (array) get_option( OPTION, array() ), array( 'host' => '', 'area' => '' ) );
}

/**
 * Keeps only what is right; says what was not.
 *
 * @param mixed $typed As the settings page sent it.
 * @return array{host: string, area: string}
 */
function sanitize_settings( $typed ): array {
	$typed = (array) $typed;
	$host  = untrailingslashit( esc_url_raw( trim( (string) ( $typed['host'] ?? '' ) ), array( 'https', 'http' ) ) );
	$area  = strtoupper( trim( (string) ( $typed['area'] ?? '' ) ) );
	if ( '' !== $host && ! is_host( $host ) ) {
		add_settings_error( OPTION, 'host', __( 'Write the host as an address, such as https://care.example.nhs.uk.', 'sixways' ) );
		$host = settings()['host'];
	}
	if ( '' !== $area && ! is_gss( $area ) ) {
		add_settings_error( OPTION, 'area', __( 'Write the borough as its GSS code, such as E09000028, or leave it empty.', 'sixways' ) );
		$area = settings()['area'];
	}
	return array( 'host' => $host, 'area' => $area );
}

/**
 * Whether an address has a scheme and a host and nothing after them.
 *
 * @param string $url An address.
 */
function is_host( string $url ): bool {
	$parts = wp_parse_url( $url );
	return is_array( $parts ) && isset( $parts['scheme'], $parts['host'] ) && empty( $parts['path'] ) && empty( $parts['query'] );
}

/**
 * Whether a text is a GSS code.
 *
 * @param string $text Anything.
 */
function is_gss( string $text ): bool {
	return 1 === preg_match( '/^E\d{8}$/', $text );
}

add_action(
	'admin_init',
	function (): void {
		register_setting( OPTION, OPTION, array( 'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
		add_settings_section( 'main', '', '__return_false', OPTION );
		add_settings_field( 'host', __( 'Host', 'sixways' ), __NAMESPACE__ . '\host_field', OPTION, 'main', array( 'label_for' => 'sixways-host' ) );
		add_settings_field( 'area', __( 'Borough', 'sixways' ), __NAMESPACE__ . '\area_field', OPTION, 'main', array( 'label_for' => 'sixways-area' ) );
	}
);

add_action(
	'admin_menu',
	function (): void {
		add_options_page( __( 'Sixways', 'sixways' ), __( 'Sixways', 'sixways' ), 'manage_options', OPTION, __NAMESPACE__ . '\settings_page' );
	}
);

/** The host's field. */
function host_field(): void {
	printf(
		'<input id="sixways-host" name="%1$s[host]" type="url" class="regular-text" value="%2$s" aria-describedby="sixways-host-hint"><p id="sixways-host-hint" class="description">%3$s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['host'] ),
		esc_html__( 'Whoever runs Sixways for you tells you this address. It must allow this website in SIXWAYS_ORIGINS.', 'sixways' )
	);
}

/** The borough's field. */
function area_field(): void {
	printf(
		'<input id="sixways-area" name="%1$s[area]" type="text" value="%2$s" aria-describedby="sixways-area-hint"><p id="sixways-area-hint" class="description">%3$s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['area'] ),
		esc_html__( 'The borough that this website serves, as a GSS code. People can choose another.', 'sixways' )
	);
}

/** The page. */
function settings_page(): void {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}
